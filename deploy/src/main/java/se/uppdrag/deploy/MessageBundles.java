package se.uppdrag.deploy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Every bundle below {@code messages/} of every module counts, so that a new page brings its own texts and is listed nowhere. */
@Configuration(proxyBeanMethods = false)
class MessageBundles {

    /** {@code layout_en.properties} belongs to the bundle {@code layout}. */
    private static final Pattern AFTER_NAME = Pattern.compile("(_[a-z]{2})?\\.properties$");

    @Bean
    MessageSource messageSource(ResourcePatternResolver resources) throws IOException {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(names(resources).toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        // A missing English text is told in Swedish, not in the language of the machine.
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    /** Base names, {@code messages/layout}, in alphabetical order. */
    private static Set<String> names(ResourcePatternResolver resources) throws IOException {
        return Arrays.stream(resources.getResources("classpath*:messages/*.properties"))
                .map(Resource::getFilename)
                .map(Objects::requireNonNull)
                .map(file -> "messages/" + AFTER_NAME.matcher(file).replaceFirst(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
