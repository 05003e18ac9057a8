/** The result of an analysis as data: findings with their identity, flow records and messages. */
@NullMarked
package dev.consentgate.finding;

import org.jspecify.annotations.NullMarked;
