package org.clientele.workbook;

import org.clientele.source.ImportOptions;

/// A source as a workbook in JSON names it: where its file lies, what its bytes were, and how they were read.
///
/// @param id the id that the workbook's nodes know it by
/// @param path relative to the folder of the JSON file, with `/` between names; or absolute
/// @param sha256 the digest of the file's bytes when the workbook was written
public record SourceRef(String id, String path, String sha256, String label, ImportOptions options) {}
