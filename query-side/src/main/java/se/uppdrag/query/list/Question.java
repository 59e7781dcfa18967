package se.uppdrag.query.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What was asked of a list, to be asked again with one thing changed. */
public record Question(String path, Map<String, String> parameters) {

    public static Question of(String path, Map<String, ? extends @Nullable Object> parameters) {
        var stated = new LinkedHashMap<String, String>();
        parameters.forEach((name, value) -> {
            if (value != null) {
                stated.put(name, value.toString());
            }
        });
        return new Question(path, stated);
    }

    /** With this parameter, or without it. */
    public Question and(String name, @Nullable Object value) {
        var changed = new LinkedHashMap<>(parameters);
        changed.remove(name);
        if (value != null) {
            changed.put(name, value.toString());
        }
        return new Question(path, changed);
    }

    /** A link with this parameter changed, or without it; the list starts again at its first page. */
    public String with(String name, @Nullable Object value) {
        return and("page", null).and(name, value).link();
    }

    /** Links to files with all that it finds, by their formats. @param path of the files, without what their names end with */
    public Map<String, String> files(String path) {
        var files = new LinkedHashMap<String, String>();
        for (var format : List.of("xlsx", "csv")) {
            files.put(format, new Question(path + "." + format, parameters).with("limit", null));
        }
        return files;
    }

    private String link() {
        var link = UriComponentsBuilder.fromPath(path);
        parameters.keySet().forEach(key -> link.queryParam(key, "{" + key + "}"));
        return link.encode().buildAndExpand(parameters).toUriString();
    }
}
