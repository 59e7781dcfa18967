package se.uppdrag.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Somebody who gives, holds, does, is asked or decides; never a private person.
 *
 * <p>Written as {@code kind:id}, in stored history too: {@code municipality:2380}, {@code body:RS}, {@code role:Regiondirektören},
 * {@code company:BC Jämtland}, or {@code not-stated}. The id is a code of the region's configuration where there is one,
 * otherwise the name as written. Source: domain.md rules 0 and 7.
 */
public record Party(Kind kind, String id) {

    public enum Kind {
        MUNICIPALITY,
        REGION,
        BODY,
        ROLE,
        UNIT,
        COMPANY,
        AGENCY,
        ORGANISATION,
        GROUP,
        PUBLIC,
        NOT_STATED
    }

    public static final Party NOT_STATED = new Party(Kind.NOT_STATED, "");

    public Party {
        if (kind != Kind.NOT_STATED && kind != Kind.PUBLIC && id.isBlank()) {
            throw new IllegalArgumentException("A party needs an id");
        }
        if (id.length() > 200) {
            throw new IllegalArgumentException("A party's id is at most 200 characters");
        }
    }

    @JsonCreator
    public static Party of(String written) {
        var colon = written.indexOf(':');
        var kind = (colon < 0 ? written : written.substring(0, colon)).strip();
        var id = colon < 0 ? "" : written.substring(colon + 1).strip();
        return new Party(Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')), id);
    }

    public static Party municipality(String code) {
        return new Party(Kind.MUNICIPALITY, code);
    }

    public static Party body(String code) {
        return new Party(Kind.BODY, code);
    }

    public static Party role(String name) {
        return new Party(Kind.ROLE, name);
    }

    public boolean stated() {
        return kind != Kind.NOT_STATED;
    }

    @JsonValue
    @Override
    public String toString() {
        var written = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return id.isEmpty() ? written : written + ":" + id;
    }
}
