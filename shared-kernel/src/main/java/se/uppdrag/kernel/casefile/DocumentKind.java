package se.uppdrag.kernel.casefile;

/** Whether a registered document came in, went out or was drawn up here (offentlighets- och sekretesslagen 5:2). */
public enum DocumentKind {
    RECEIVED,
    SENT,
    DRAWN_UP
}
