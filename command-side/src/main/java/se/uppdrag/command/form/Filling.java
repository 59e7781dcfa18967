package se.uppdrag.command.form;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.uppdrag.command.dispatch.Records;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;

/** Fills a form with what a record says: the opposite of {@link FormBinding}. */
@Component
final class Filling {

    private final PartyNames parties;

    Filling(PartyNames parties) {
        this.parties = parties;
    }

    void fill(Entered entered, List<FieldSpec> specs, Record record, String path) {
        for (var spec : specs) {
            var value = Arrays.stream(record.getClass().getRecordComponents())
                    .filter(component -> component.getName().equals(spec.name()))
                    .map(component -> Records.get(record, component))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            value(entered, spec, value, path + spec.name());
        }
    }

    private void value(Entered entered, FieldSpec spec, @Nullable Object value, String path) {
        if (value instanceof List<?> list) {
            list(entered, spec, list, path);
        } else if (value instanceof Party party && spec.shape() == Shape.PARTY) {
            party(entered, party, path);
        } else if (value instanceof Dating dating) {
            entered.put(path, dating.text());
        } else if (value instanceof Figure figure) {
            entered.put(path, figure.asEntered());
        } else if (value instanceof Due due) {
            due(entered, spec, due, path);
        } else if (value instanceof Record record && spec.shape() == Shape.GROUP) {
            fill(entered, spec.children(), record, path + ".");
        } else if (value instanceof Enum<?> constant) {
            entered.put(path, constant.name());
        } else if (value != null) {
            entered.put(path, value.toString());
        }
    }

    private void list(Entered entered, FieldSpec spec, List<?> list, String path) {
        switch (spec.shape()) {
            case LINES -> entered.put(path, list.stream().map(Object::toString).collect(Collectors.joining("\n")));
            case PARTIES -> {
                for (var i = 0; i < list.size(); i++) {
                    party(entered, (Party) list.get(i), path + "[" + i + "]");
                }
            }
            case ROWS -> {
                for (var i = 0; i < list.size(); i++) {
                    entered.put(path + "[" + i + "]" + Entered.ROW_MARK, "1");
                    fill(entered, spec.children(), (Record) list.get(i), path + "[" + i + "].");
                }
            }
            default ->
                list.forEach(item ->
                        entered.put(path, item instanceof Enum<?> constant ? constant.name() : item.toString()));
        }
    }

    private void party(Entered entered, Party party, String path) {
        entered.put(path + ".name", party.id().isEmpty() ? "" : parties.nameOf(party));
        entered.put(path + ".kind", party.kind().name());
    }

    private static void due(Entered entered, FieldSpec spec, Due due, String path) {
        if (spec.shape() != Shape.DUE) {
            entered.put(path, due.text());
            return;
        }
        entered.put(path + ".text", due.text());
        var detail = switch (due.kind()) {
            case MEETING -> due.meeting();
            case EVENT -> due.event();
            case STANDING -> due.interval() == null ? "" : due.interval();
            default -> null;
        };
        if (detail != null) {
            entered.put(path + ".kind", due.kind().name());
            entered.put(path + ".detail", detail);
            entered.put(path + ".from", due.from() == null ? null : due.from().toString());
            entered.put(path + ".to", due.to() == null ? null : due.to().toString());
            entered.put(
                    path + ".offset", due.offset() == null ? null : due.offset().toString());
            entered.put(path + ".until", due.until());
        }
    }
}
