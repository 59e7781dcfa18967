package se.uppdrag.query.page;

/** A link to a form; the form itself lives with its command. */
public record ActionLink(String text, String href) {}
