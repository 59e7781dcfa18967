package se.uppdrag.kernel.uppdrag;

/** How an answer reached the authority; anything but IN_SYSTEM was entered by the registrar (INQ-07). */
public enum Channel {
    IN_SYSTEM,
    LETTER,
    EMAIL,
    TELEPHONE,
    MEETING
}
