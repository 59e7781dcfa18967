package se.uppdrag.command.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.uppdrag.command.dispatch.CommandReader;
import se.uppdrag.command.dispatch.CommandRequest;
import se.uppdrag.command.dispatch.CommandType;
import se.uppdrag.command.dispatch.FieldProblem;
import se.uppdrag.command.dispatch.Fingerprint;
import se.uppdrag.command.dispatch.Wording;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.Role;

/** Makes the page of a form, and the request from what was typed into it. */
@Component
final class Forms {

    private final Specs specs;
    private final PartyNames parties;
    private final CommandReader reader;
    private final Corrections corrections;
    private final Wording wording;
    private final MessageSource messages;

    Forms(
            Specs specs,
            PartyNames parties,
            CommandReader reader,
            Corrections corrections,
            Wording wording,
            MessageSource messages) {
        this.specs = specs;
        this.parties = parties;
        this.reader = reader;
        this.corrections = corrections;
        this.wording = wording;
        this.messages = messages;
    }

    /** The command's own fields, then when and on what source. */
    List<FieldSpec> specs(CommandType type, Actor actor) {
        var all = new ArrayList<>(specs.of(type));
        all.add(
                actor.role() == Role.LIAISON
                        ? Specs.FACT.with(Specs.FACT.children().stream()
                                .filter(spec -> spec.shape() != Shape.RADIO && spec.shape() != Shape.CHECKBOX)
                                .toList())
                        : Specs.FACT);
        return all;
    }

    CommandRequest request(CommandType type, Subject subject, Actor actor, Entered entered) {
        var binding = new FormBinding(entered, parties);
        var tree = binding.object(specs(type, actor), "");
        if (subject.id() != null) {
            tree.put(type.aggregate().target(), subject.id().toString());
        }
        corrections.bind(type, subject, entered, binding, tree);
        var key = entered.text(FormController.KEY);
        var idempotency =
                key == null ? null : new CommandRequest.Idempotency("form:" + key, Fingerprint.of(type.name(), tree));
        var read = reader.read(type, tree, actor, null, idempotency);
        var problems = new ArrayList<>(binding.problems());
        problems.addAll(read.problems());
        return new CommandRequest(read.command(), read.fact(), null, idempotency, problems);
    }

    FormPage page(
            CommandType type,
            Subject subject,
            Actor actor,
            Entered entered,
            String address,
            List<FieldProblem> problems,
            @Nullable String refusal,
            Locale locale) {
        var errors = new LinkedHashMap<String, String>();
        problems.forEach(problem -> errors.putIfAbsent(problem.field(), wording.of(problem, locale)));
        var rendering = rendering(type, subject, entered, errors, locale);
        var fields = new ArrayList<>(corrections.fields(type, subject, entered, rendering, locale));
        fields.addAll(rendering.fields(
                specs(type, actor).stream()
                        .filter(spec ->
                                fields.stream().noneMatch(field -> field.name().equals(spec.name())))
                        .toList(),
                ""));
        return new FormPage(
                wording.text("command." + type.name() + ".label", locale),
                messages.getMessage("command." + type.name() + ".description", null, null, locale),
                crumbs(subject, locale),
                "post",
                address,
                subject.page(),
                Previewed.is(type) ? "form.preview" : "form.submit",
                key(entered),
                refusal(refusal, rendering),
                fields);
    }

    FormRendering rendering(
            CommandType type, Subject subject, Entered entered, Map<String, String> errors, Locale locale) {
        return new FormRendering(
                new Labels(messages, type.name()),
                entered,
                subject.choices().given(entered),
                parties,
                wording,
                locale,
                errors);
    }

    List<FormPage.Crumb> crumbs(Subject subject, Locale locale) {
        var aggregate = subject.aggregate();
        var home = new FormPage.Crumb(wording.text("layout.nav." + aggregate.section(), locale), aggregate.list());
        var about = new FormPage.Crumb(subject.title(), subject.page());
        return subject.id() == null
                ? List.of(home)
                : List.of(
                        home,
                        about,
                        new FormPage.Crumb(
                                wording.text("form.menu", locale), aggregate.pages() + subject.id() + "/atgarder"));
    }

    private static String key(Entered entered) {
        var key = entered.text(FormController.KEY);
        return key == null ? UUID.randomUUID().toString() : key;
    }

    /** What is wrong with something that the form does not show is said on top, with the refusal. */
    private static @Nullable String refusal(@Nullable String refusal, FormRendering rendering) {
        var lines = new ArrayList<String>();
        if (refusal != null) {
            lines.add(refusal);
        }
        lines.addAll(rendering.elsewhere());
        return lines.isEmpty() ? null : String.join(" ", lines);
    }
}
