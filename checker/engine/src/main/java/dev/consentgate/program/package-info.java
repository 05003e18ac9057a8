/**
 * The program under analysis, front-end neutral: declared types and control-flow graphs in SSA
 * form.
 */
@NullMarked
package dev.consentgate.program;

import org.jspecify.annotations.NullMarked;
