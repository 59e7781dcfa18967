package se.uppdrag.kernel;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one region an installation serves: its bodies, diaries and municipalities. Configuration, not code.
 */
public record Region(String name, List<Body> bodies, List<Diary> diaries, List<Municipality> municipalities) {

    /** A political body; {@code superior} is the code of the body that may close what this one has ordered (rule 8). */
    public record Body(String code, String name, @Nullable String superior) {}

    /** A diary of one organisation; {@code form} is the regular expression its numbers usually follow, {@code example} shows one. */
    public record Diary(String code, String name, String form, String example) {

        public boolean fits(String dnr) {
            return Pattern.matches(form, dnr);
        }
    }

    /** A municipality of the county; {@code code} is Statistics Sweden's four digits, as a string. */
    public record Municipality(String code, String name) {}

    public Optional<Diary> diary(String code) {
        return diaries.stream().filter(diary -> diary.code().equals(code)).findFirst();
    }

    /** Whether a municipality of this county or another one has the code. */
    public boolean knowsMunicipality(String code) {
        return municipality(code).isPresent();
    }

    /** Whether the party is one of the region's own bodies, of which it is known who stands above whom. */
    public boolean knowsBody(Party party) {
        return body(party).isPresent();
    }

    /** Whether {@code superior} stands above {@code body}, at any number of steps. */
    public boolean isSuperior(Party superior, Party body) {
        var above = body(body).map(Body::superior);
        for (var steps = 0; above.isPresent() && steps < bodies.size(); steps++) {
            if (superior.equals(Party.body(above.get()))) {
                return true;
            }
            above = body(Party.body(above.get())).map(Body::superior);
        }
        return false;
    }

    /** The name to show; the id itself where the configuration knows none, so that history is never nameless. */
    public String nameOf(Party party) {
        return switch (party.kind()) {
            case MUNICIPALITY -> municipality(party.id()).orElse(party.id());
            case BODY -> body(party).map(Body::name).orElse(party.id());
            default -> party.id();
        };
    }

    private Optional<String> municipality(String code) {
        return municipalities.stream()
                .filter(municipality -> municipality.code().equals(code))
                .map(Municipality::name)
                .findFirst()
                .or(() -> SwedishMunicipalities.nameOf(code));
    }

    private Optional<Body> body(Party party) {
        return bodies.stream()
                .filter(body -> party.equals(Party.body(body.code())))
                .findFirst();
    }
}
