/**
 * The small fake library that all fixtures share: photos, people, consent, and the places photos
 * go.
 */
package dev.consentgate.testdata.world;
