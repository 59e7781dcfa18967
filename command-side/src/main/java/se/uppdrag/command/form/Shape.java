package se.uppdrag.command.form;

/** How a component is asked for. */
enum Shape {
    TEXT,
    LONG_TEXT,
    /** A text of which each line is one item. */
    LINES,
    DATE,
    /** A deadline that may also be a meeting, an event or a standing duty. */
    DUE,
    NUMBER,
    CHECKBOX,
    /** Yes, no or not stated. */
    YES_NO,
    ENUM,
    ENUMS,
    RADIO,
    /** One of what the state has. */
    CHOICE,
    CHOICES,
    PARTY,
    PARTIES,
    GROUP,
    ROWS,
    /** Identity that is carried along. */
    HIDDEN
}
