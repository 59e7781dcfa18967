package se.uppdrag.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.type.filter.AssignableTypeFilter;
import se.uppdrag.command.dispatch.Aggregate;
import se.uppdrag.command.dispatch.CommandCatalog;
import se.uppdrag.command.dispatch.Names;
import se.uppdrag.command.dispatch.Wording;

/** Nothing is said that has no words, in either language. */
class WordsTest {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    WordsTest() {
        messages.setBasenames("messages/vocabulary", "messages/commands", "messages/rejections", "messages/doors");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void every_rejection_has_a_text(String language) {
        assertThat(rejections()).hasSizeGreaterThan(60).allSatisfy(type -> {
            var text = text("rejection." + Names.kebab(type.getSimpleName()), language);
            assertThat(text).as(type.getName()).isNotBlank();
            for (var i = type.getRecordComponents().length; i < 10; i++) {
                assertThat(text).as("argument of %s", type).doesNotContain("{" + i + "}");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void every_command_has_a_name_and_a_description(String language) {
        assertThat(new CommandCatalog().all()).allSatisfy(type -> {
            assertThat(text("command." + type.name() + ".label", language))
                    .as(type.name())
                    .isNotBlank();
            assertThat(text("command." + type.name() + ".description", language))
                    .as(type.name())
                    .isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void every_event_has_a_name(String language) {
        assertThat(Stream.of(Aggregate.values()).flatMap(aggregate -> records(aggregate.events())))
                .allSatisfy(type -> assertThat(text("recorded." + Names.kebab(type.getSimpleName()), language))
                        .as(type.getName())
                        .isNotBlank());
    }

    /** Those that a command, an event or a rejection can hold. */
    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void every_constant_that_is_shown_has_a_word(String language) {
        var said = Stream.of(
                        Stream.of(Aggregate.values()).flatMap(aggregate -> records(aggregate.commands())),
                        Stream.of(Aggregate.values()).flatMap(aggregate -> records(aggregate.events())),
                        rejections().stream())
                .flatMap(types -> types)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(component -> component.getType())
                .filter(Class::isEnum)
                .distinct();
        assertThat(said)
                .allSatisfy(type -> assertThat(type.getEnumConstants())
                        .allSatisfy(constant -> assertThat(text(Wording.vocabularyKey((Enum<?>) constant), language))
                                .as(type.getName() + "." + constant)
                                .isNotBlank()));
    }

    @Test
    void a_swedish_name_belongs_to_one_command() {
        assertThat(new CommandCatalog()
                        .all().stream()
                                .map(type -> text("command." + type.name() + ".label", "sv"))
                                .toList())
                .doesNotHaveDuplicates();
    }

    private String text(String key, String language) {
        return messages.getMessage(key, null, null, Locale.of(language));
    }

    private static List<Class<?>> rejections() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(
                    org.springframework.beans.factory.annotation.AnnotatedBeanDefinition definition) {
                return definition.getMetadata().isConcrete();
            }
        };
        scanner.addIncludeFilter(new AssignableTypeFilter(Rejection.class));
        return scanner.findCandidateComponents("se.uppdrag.command").stream()
                .map(BeanDefinition::getBeanClassName)
                .<Class<?>>map(WordsTest::load)
                .filter(Class::isRecord)
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Class<?>> records(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(member -> member.isRecord() ? Stream.of(member) : records(member));
    }
}
