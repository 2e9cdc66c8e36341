package org.clientele.ui.data;

import org.clientele.ui.Navigation;

/// The ways out of the data stop: to other stops, to more files, to a file.
public record Ways(Navigation navigation, Arrivals arrivals, Export export) {}
