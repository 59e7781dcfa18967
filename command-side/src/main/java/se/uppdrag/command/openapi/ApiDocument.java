package se.uppdrag.command.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.uppdrag.command.dispatch.CommandCatalog;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.Reach;

/**
 * The OpenAPI document: what was found out about the resources is completed with words, problems and every command. In the reader's
 * language; it follows the Swedish REST API-profil.
 */
@Component
final class ApiDocument implements GlobalOpenApiCustomizer {

    static final String VERSION = "1.0.0";

    private static final String TOKEN = "token";

    private static final String COMMANDS = "/api/v1/commands";
    /** What only the administrator may see and ask. */
    private static final Pattern FOR_ONE_ROLE = Pattern.compile("/api/v1/(views|dead-letters)");

    /** Its number may stand in several diaries. */
    private static final String CASE_FILE = "/api/v1/case-files/{name}";

    private static final List<String> READING_PROBLEMS = List.of("400", "401", "404", "503");

    private final CommandCatalog catalog;
    private final CommandExamples examples;
    private final MessageSource messages;

    static {
        // Who asks, and how far the questions reach, is what the token says; nothing that a request could.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, Reach.class);
    }

    ApiDocument(CommandCatalog catalog, CommandExamples examples, MessageSource messages) {
        this.catalog = catalog;
        this.examples = examples;
        this.messages = messages;
    }

    @Override
    public void customise(OpenAPI document) {
        var words = new Words(messages, LocaleContextHolder.getLocale());
        var components = document.getComponents() == null ? new Components() : document.getComponents();
        document.info(about(words)).components(components);
        new SharedSchemas(words).addTo(components);
        var commands = new CommandPaths(catalog, examples, words);
        var paths = new Paths();
        new TreeMap<>(document.getPaths() == null ? new Paths() : document.getPaths()).forEach((path, item) -> {
            if (path.startsWith("/api") && !path.equals(COMMANDS + "/{name}")) {
                paths.addPathItem(plain(path), path.equals(COMMANDS) ? item.post(commands.batch()) : item);
            }
        });
        paths.forEach(
                (path, item) -> item.readOperations().forEach(operation -> reading(path, item, operation, words)));
        commands.all(components).forEach(paths::addPathItem);
        document.paths(paths);
        components.addSecuritySchemes(
                TOKEN,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description(words.text("openapi.token")));
        document.addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    private static Info about(Words words) {
        return new Info()
                .title(words.text("openapi.title"))
                .version(VERSION)
                .description(words.text("openapi.description"))
                .contact(new Contact().name(words.text("openapi.contact.name")).url(words.text("openapi.contact.url")))
                .license(new License()
                        .name("EUPL-1.2")
                        .url("https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12"));
    }

    /** A name with slashes in it is still one parameter. */
    private static String plain(String path) {
        return path.replace("{*", "{");
    }

    private static void reading(String path, PathItem item, Operation operation, Words words) {
        if (path.equals(COMMANDS) && operation.equals(item.getPost())) {
            return;
        }
        var asks = operation.equals(item.getPost());
        var method = asks ? "post" : "get";
        var key = path.replaceAll("^/(api/v1/)?", "").replaceAll("[{}]", "").replace('/', '.');
        var text = "openapi." + method + "." + key;
        operation.summary(words.text(text));
        operation.description(words.text(text + ".description"));
        operation.operationId(method + "-" + key.replace('.', '-').toLowerCase(Locale.ROOT));
        operation.tags(List.of(key.replaceAll("\\..*", "")));
        if (operation.getParameters() != null) {
            operation
                    .getParameters()
                    .forEach(parameter -> parameter.description(
                            words.first("openapi.parameter." + parameter.getName(), "openapi.parameter.other")));
        }
        var responses = asks ? asked(words) : read(operation, words);
        problems(path)
                .forEach(status -> responses.addApiResponse(
                        status,
                        CommandPaths.problem(
                                status, path, words, "openapi.reading." + status, "openapi.problem." + status)));
        operation.responses(responses);
    }

    private static Stream<String> problems(String path) {
        var more = FOR_ONE_ROLE.matcher(path).lookingAt() ? "403" : path.equals(CASE_FILE) ? "409" : null;
        return Stream.concat(READING_PROBLEMS.stream(), Stream.ofNullable(more)).sorted();
    }

    private static ApiResponses read(Operation operation, Words words) {
        var responses = operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
        var read = responses.getOrDefault("200", new ApiResponse());
        return responses.addApiResponse("200", read.description(words.text("openapi.read")));
    }

    private static ApiResponses asked(Words words) {
        return new ApiResponses().addApiResponse("202", new ApiResponse().description(words.text("openapi.asked")));
    }
}
