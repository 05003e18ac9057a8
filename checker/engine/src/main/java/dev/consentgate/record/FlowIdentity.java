package dev.consentgate.record;

/**
 * The names of a flow that stay the same when lines move; each is eight hexadecimal digits.
 *
 * @param flow media, sink, recipient, purposes and entry, whatever the verdict: the same flow in
 *     two releases
 * @param finding the finding that shows it, empty when none does
 * @param route origin and entry: with {@code finding}, what a baseline accepts
 */
public record FlowIdentity(String flow, String finding, String route) {}
