package se.uppdrag.command;

/**
 * Something that can be asked of the system: a record nested in its aggregate's sealed interface. Its stored name is the kebab case
 * of its simple name ({@code assign-uppdrag}); its JSON, its form and its API schema all come from its components.
 */
public interface Command {}
