package se.uppdrag.query.document;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import se.uppdrag.query.page.NotThere;

/** What kind of file a document is wanted as. */
public enum Format {
    PDF(Format.PDF_TYPE),
    DOCX(Format.WORD_TYPE),
    HTML(MediaType.TEXT_HTML_VALUE);

    public static final String PDF_TYPE = MediaType.APPLICATION_PDF_VALUE;
    public static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final MediaType type;

    Format(String type) {
        this.type = MediaType.parseMediaType(type);
    }

    /** The ending of an address; any other names nothing. */
    public static Format unlessEnding(String ending) {
        return Stream.of(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** The one that is asked for most; PDF for who takes anything. */
    public static Format accepted(HttpServletRequest request) {
        var accept = MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT));
        MimeTypeUtils.sortBySpecificity(accept);
        return accept.stream()
                .flatMap(asked -> Stream.of(values()).filter(format -> asked.includes(format.type)))
                .findFirst()
                .orElse(PDF);
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    MediaType type() {
        return this == HTML ? new MediaType(type, StandardCharsets.UTF_8) : type;
    }
}
