package se.uppdrag.kernel.uppdrag;

/** Form of the report back. */
public enum ReportKind {
    ORAL,
    INTERIM,
    FINAL
}
