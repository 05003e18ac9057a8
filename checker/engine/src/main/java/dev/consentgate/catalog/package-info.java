/** The shipped catalog: what libraries do with media, as a policy in the format of users. */
@NullMarked
package dev.consentgate.catalog;

import org.jspecify.annotations.NullMarked;
