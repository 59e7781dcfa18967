package se.uppdrag.command.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.uppdrag.command.dispatch.Wording;
import se.uppdrag.command.form.PartyNames;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Region;

/** Whom the texts of cells name. What nobody knows here stands in history as it is written. */
@Component
final class Names {

    private static final Locale SWEDISH = Locale.of("sv");

    /** Two or three words with capitals, as in a name; a hint, no proof. */
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}[\\p{Ll}-]+( \\p{Lu}[\\p{Ll}-]+){1,2}");

    private final PartyNames parties;
    private final Region region;
    private final Wording wording;

    Names(PartyNames parties, Region region, Wording wording) {
        this.parties = parties;
        this.region = region;
        this.wording = wording;
    }

    Optional<String> body(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(known(name).orElse("body:" + name));
    }

    /** Several are parted by semicolons or lines. */
    List<String> roles(String names) {
        return each(names).map(name -> known(name).orElse("role:" + name)).toList();
    }

    /** Persons' names are to stay out of history (rule 12). */
    List<String> persons(String names) {
        return each(names)
                .filter(name -> PERSON.matcher(name).matches() && known(name).isEmpty())
                .toList();
    }

    private static Stream<String> each(String names) {
        return Arrays.stream(names.split("[;\n]")).map(String::strip).filter(name -> !name.isEmpty());
    }

    private Optional<String> known(String name) {
        return region.bodies().stream()
                .filter(body -> body.code().equalsIgnoreCase(name))
                .map(body -> Party.body(body.code()))
                .findFirst()
                .or(() -> parties.find(name))
                .map(Party::toString);
    }

    /** The diary that such a number is in, if it is in any of ours. */
    Optional<String> diary(String dnr) {
        return region.diaries().stream()
                .filter(diary -> diary.fits(dnr))
                .findFirst()
                .or(() -> region.diaries().stream().findFirst())
                .map(Region.Diary::code);
    }

    String nameOf(Party party) {
        return region.nameOf(party);
    }

    /** What the report is called that an old list gives a time for, but no name. */
    String deliverable() {
        return wording.text("sheet-in.deliverable", SWEDISH);
    }

    String notStated() {
        return wording.text("vocabulary.not-stated", SWEDISH);
    }
}
