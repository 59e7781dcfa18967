package se.uppdrag.query.page;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.uppdrag.web.Reader;

/** What a page asks before it leads to a form that begins something new. */
@ControllerAdvice(basePackages = "se.uppdrag.query")
public final class ReaderAttribute {

    private final Reader reader;

    public ReaderAttribute(Reader reader) {
        this.reader = reader;
    }

    @ModelAttribute("reader")
    Reader reader() {
        return reader;
    }
}
