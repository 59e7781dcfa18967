package se.uppdrag.query.readmodel;

import java.util.List;

/** Empties views and folds them anew from the whole log. Pages lag meanwhile; see {@link Progress}. */
public interface Rebuild {

    List<String> views();

    /**
     * Returns when the view is empty and reading has begun.
     *
     * @throws IllegalArgumentException when there is no such view
     * @throws org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException when another node projects the view
     */
    void rebuild(String view);
}
