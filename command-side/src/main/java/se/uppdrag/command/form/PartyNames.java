package se.uppdrag.command.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Region;

/** Parties by the names people know them by: bodies and municipalities of the region, and roles that are often named. */
@Component
public final class PartyNames {

    private static final Locale SWEDISH = Locale.of("sv");

    private final Region region;
    private final Map<String, Party> byName = new LinkedHashMap<>();

    PartyNames(Region region, MessageSource messages) {
        this.region = region;
        region.bodies().forEach(body -> byName.put(body.name(), Party.body(body.code())));
        for (var role : messages.getMessage("form.roles", null, SWEDISH).split(";")) {
            byName.put(role.strip(), Party.role(role.strip()));
        }
        region.municipalities()
                .forEach(municipality -> byName.put(municipality.name(), Party.municipality(municipality.code())));
        byName.put(region.name(), new Party(Party.Kind.REGION, region.name()));
    }

    List<String> names() {
        return List.copyOf(byName.keySet());
    }

    Party.Kind kindOf(String name) {
        return Optional.ofNullable(byName.get(name)).map(Party::kind).orElse(Party.Kind.ORGANISATION);
    }

    /** A name of the list, in whatever case. */
    public Optional<Party> find(String name) {
        return byName.entrySet().stream()
                .filter(known -> known.getKey().equalsIgnoreCase(name.strip()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    String nameOf(Party party) {
        return region.nameOf(party);
    }
}
