package com.example.amora.admin.export;

import java.util.List;

/** A member as an export shows him. */
public record ExportedMember(String name, String city, List<byte[]> pictures) {}
