package se.uppdrag.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** A file of commands, told chapter by chapter; the ids are those of RS/1008/2017, the first of them. */
final class Story {

    static final String CASE = "10082017-0000-4000-8000-000000000001";
    static final String PROPOSAL = "10082017-0000-4000-8000-000000000010";
    static final String DECISION = "10082017-0000-4000-8000-000000000020";
    static final String UPPDRAG = "10082017-0000-4000-8000-000000000100";
    static final String ADMINISTRATION = "10082017-0000-4000-8000-000000000201";
    static final String TECHNICAL_SERVICE = "10082017-0000-4000-8000-000000000202";

    static final String BOARD = "10082017-0000-4000-8000-000000000500";

    private final List<String> lines;
    private int told;

    private Story(List<String> lines) {
        this.lines = lines;
    }

    static Story ofFile(String name) throws IOException {
        return of("demo/" + name);
    }

    /** @param path on the class path, without its ending */
    static Story of(String path) throws IOException {
        var text = new ClassPathResource(path + ".ndjson").getContentAsString(StandardCharsets.UTF_8);
        return new Story(text.lines().toList());
    }

    List<String> lines() {
        return lines;
    }

    /** Tells all up to and including the line with that key; each is accepted. */
    void tellUntil(String key, Api api) {
        var chapter = new ArrayList<String>();
        do {
            chapter.add(lines.get(told++));
        } while (!chapter.getLast().contains("/" + key + "\""));
        tell(chapter, api);
    }

    /** What has not been told yet; each is accepted. */
    void tellTheRest(Api api) {
        tell(lines.subList(told, lines.size()), api);
        told = lines.size();
    }

    private static void tell(List<String> chapter, Api api) {
        var results = api.batch(chapter);
        assertThat(results).as(() -> results.getLast().toString()).hasSameSizeAs(chapter);
        assertThat(results.stream()
                        .filter(result -> result.path("status").asInt() >= 300)
                        .collect(Collectors.toList()))
                .isEmpty();
    }

    boolean isOver() {
        return told == lines.size();
    }
}
