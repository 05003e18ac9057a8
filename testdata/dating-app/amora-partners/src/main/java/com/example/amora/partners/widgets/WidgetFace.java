package com.example.amora.partners.widgets;

/** One face in the widget "singles near you" on the pages of newspapers. */
public record WidgetFace(String photoId, String imageBase64) {}
