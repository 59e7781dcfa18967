package se.uppdrag.command.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a form, by the names of its fields, {@code points[0].text}: typed values are never lost, only rows that hold
 * nothing. A row is there when any field of it is, at least its mark {@code points[0]._}.
 */
final class Entered {

    static final String ROW_MARK = "._";

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    static Entered of(Map<String, String[]> parameters) {
        var entered = new Entered();
        parameters.forEach((name, values) -> entered.values.put(name, new ArrayList<>(List.of(values))));
        return entered;
    }

    Map<String, List<String>> values() {
        return values;
    }

    /** Without what surrounds it; lines end as everywhere but in HTTP. */
    @Nullable
    String text(String name) {
        var all = values.get(name);
        if (all == null || all.isEmpty()) {
            return null;
        }
        var text = all.getFirst().replace("\r\n", "\n").strip();
        return text.isEmpty() ? null : text;
    }

    /** As typed, for showing it again. */
    @Nullable
    String raw(String name) {
        var all = values.get(name);
        return all == null || all.isEmpty() ? null : all.getFirst();
    }

    List<String> texts(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    void put(String name, @Nullable String value) {
        if (value != null) {
            values.computeIfAbsent(name, unknown -> new ArrayList<>()).add(value);
        }
    }

    /** Whether nothing was typed in the field or below it. */
    boolean isBlank(String name) {
        return values.entrySet().stream()
                .filter(entry ->
                        isAtOrBelow(entry.getKey(), name) && !entry.getKey().endsWith(ROW_MARK))
                .allMatch(entry -> entry.getValue().stream().allMatch(String::isBlank));
    }

    int rows(String list) {
        return indexes(list).stream().mapToInt(index -> index + 1).max().orElse(0);
    }

    void addRow(String list) {
        put(list + "[" + rows(list) + "]" + ROW_MARK, "1");
    }

    /** @param row {@code points[1]}; those after it move up */
    void removeRow(String row) {
        var bracket = row.lastIndexOf('[');
        if (bracket < 0 || !row.endsWith("]")) {
            return;
        }
        var list = row.substring(0, bracket);
        values.keySet().removeIf(name -> isAtOrBelow(name, row));
        renumber(list);
    }

    /** Rows in which nothing was typed count for nothing. */
    void dropBlankRows(String list) {
        for (var index : indexes(list)) {
            var row = list + "[" + index + "]";
            if (isBlank(row)) {
                values.keySet().removeIf(name -> isAtOrBelow(name, row));
            }
        }
        renumber(list);
    }

    private void renumber(String list) {
        var next = 0;
        for (var index : indexes(list)) {
            var from = list + "[" + index + "]";
            var to = list + "[" + next++ + "]";
            rename(name -> isAtOrBelow(name, from) ? to + name.substring(from.length()) : name);
        }
    }

    private void rename(UnaryOperator<String> naming) {
        var renamed = new LinkedHashMap<String, List<String>>();
        values.forEach((name, value) -> renamed.put(naming.apply(name), value));
        values.clear();
        values.putAll(renamed);
    }

    private TreeSet<Integer> indexes(String list) {
        var row = Pattern.compile(Pattern.quote(list) + "\\[(\\d{1,3})].*");
        var indexes = new TreeSet<Integer>();
        for (var name : values.keySet()) {
            var matched = row.matcher(name);
            if (matched.matches()) {
                indexes.add(Integer.valueOf(matched.group(1)));
            }
        }
        return indexes;
    }

    private static boolean isAtOrBelow(String name, String ancestor) {
        return name.equals(ancestor) || name.startsWith(ancestor + ".") || name.startsWith(ancestor + "[");
    }
}
