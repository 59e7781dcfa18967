package se.uppdrag.ledger;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The names under which events are stored, for ever: {@code UppdragAssigned} is {@code uppdrag-assigned}. Class names
 * never reach the store, so classes may move; a record that is renamed loses its history.
 */
public final class StoredNames {

    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private final Map<Class<?>, String> names = new HashMap<>();
    private final Map<String, Class<?>> types = new TreeMap<>();

    private StoredNames() {}

    /**
     * All records below the given sealed interfaces, nested sealed interfaces included.
     *
     * @throws IllegalArgumentException when a root is not sealed, a leaf is not a record, or two records share a name
     */
    public static StoredNames of(Class<?>... sealedRoots) {
        var storedNames = new StoredNames();
        for (var root : sealedRoots) {
            if (!root.isSealed()) {
                throw new IllegalArgumentException(root.getName() + " is not sealed: its events cannot be listed");
            }
            storedNames.walk(root);
        }
        return storedNames;
    }

    /** The kebab form of a simple name. */
    public static String kebab(String simpleName) {
        return WORD_START.matcher(simpleName).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalStateException for a type that is not one of the events */
    public String nameOf(Class<?> eventType) {
        var name = names.get(eventType);
        if (name == null) {
            throw new IllegalStateException(eventType.getName() + " is not a stored event");
        }
        return name;
    }

    /** @throws IllegalStateException for a name that no event has */
    public Class<?> typeOf(String name) {
        var type = types.get(name);
        if (type == null) {
            throw new IllegalStateException("No event is stored under the name " + name);
        }
        return type;
    }

    /** Every stored name, in alphabetical order. */
    public Set<String> names() {
        return Collections.unmodifiableSet(types.keySet());
    }

    private void walk(Class<?> type) {
        if (type.isSealed()) {
            for (var permitted : type.getPermittedSubclasses()) {
                walk(permitted);
            }
        } else if (type.isRecord()) {
            register(type);
        } else {
            throw new IllegalArgumentException(type.getName() + " is neither a record nor sealed");
        }
    }

    private void register(Class<?> type) {
        var name = kebab(type.getSimpleName());
        var other = types.putIfAbsent(name, type);
        if (other != null && other != type) {
            throw new IllegalArgumentException(
                    type.getName() + " and " + other.getName() + " would both be stored as " + name);
        }
        names.put(type, name);
    }
}
