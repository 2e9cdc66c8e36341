package org.clientele.sample;

/// A thing the shop sells: its name in both languages, its category, its list price in fen, its shelf.
record Product(String name, String category, int fen, Shelf shelf) {}
