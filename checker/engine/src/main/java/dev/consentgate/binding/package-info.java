/** What the words of policy, annotations and names mean in one program, as declarations. */
@NullMarked
package dev.consentgate.binding;

import org.jspecify.annotations.NullMarked;
