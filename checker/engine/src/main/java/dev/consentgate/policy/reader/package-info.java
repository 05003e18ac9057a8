/** The reader of policy files: from a YAML text to a policy, or to every error in it. */
@NullMarked
package dev.consentgate.policy.reader;

import org.jspecify.annotations.NullMarked;
