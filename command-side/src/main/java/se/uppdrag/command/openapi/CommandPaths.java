package se.uppdrag.command.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.uppdrag.command.dispatch.CommandCatalog;
import se.uppdrag.command.dispatch.CommandType;
import se.uppdrag.web.Problem;

/** One operation for every command, and one for many of them. */
final class CommandPaths {

    static final List<String> PROBLEMS = List.of("400", "401", "403", "404", "409", "412", "413", "415", "422", "503");

    private static final String COMMANDS = "/api/v1/commands";

    private final CommandCatalog catalog;
    private final CommandExamples examples;
    private final Words words;

    CommandPaths(CommandCatalog catalog, CommandExamples examples, Words words) {
        this.catalog = catalog;
        this.examples = examples;
        this.words = words;
    }

    Map<String, PathItem> all(Components components) {
        var schemas = new RecordSchemas(components, words);
        var paths = new LinkedHashMap<String, PathItem>();
        catalog.all().forEach(type -> paths.put(COMMANDS + "/" + type.name(), one(type, schemas)));
        return paths;
    }

    private PathItem one(CommandType type, RecordSchemas schemas) {
        var description = words.text("command." + type.name() + ".description");
        var schema = schemas.command(type.type(), type.name(), description);
        var body = new MediaType().schema(schema).example(examples.of(type));
        var operation = operation(
                        type.type().getSimpleName(), words.text("command." + type.name() + ".label"), description)
                .addTagsItem(type.aggregate().target().replace("Id", ""))
                .requestBody(new RequestBody()
                        .required(true)
                        .description(description)
                        .content(new Content().addMediaType("application/json", body)));
        operation.addParametersItem(header("If-Match", "\"7\""));
        return new PathItem().post(operation.responses(responses(type)));
    }

    /** The batch door in place of what was found out about its method. */
    Operation batch() {
        var first = catalog.all().iterator().next();
        var line = examples.of(first).put("command", first.name()).put("key", "rad-1");
        var body = new MediaType().schema(RecordSchemas.string()).example(line + "\n");
        var operation = operation("submitBatch", words.text("openapi.batch"), words.text("openapi.batch.description"))
                .addTagsItem("batch")
                .requestBody(new RequestBody()
                        .required(true)
                        .description(words.text("openapi.batch.body"))
                        .content(new Content().addMediaType("application/x-ndjson", body)));
        operation.addParametersItem(new QueryParameter()
                .name("on-refusal")
                .required(false)
                .description(words.text("openapi.on-refusal"))
                .schema(RecordSchemas.string())
                .example("stop"));
        var results = new MediaType()
                .schema(RecordSchemas.string())
                .example(
                        "{\"line\":1,\"command\":\"open-case-file\",\"status\":201,\"id\":\"10082017-0000-4000-8000-000000000001\",\"version\":1,\"position\":17,\"warnings\":[]}\n");
        var responses = new ApiResponses()
                .addApiResponse(
                        "200",
                        new ApiResponse()
                                .description(words.text("openapi.batch.answer"))
                                .content(new Content().addMediaType("application/x-ndjson", results)));
        Stream.of("400", "401", "413", "415", "503")
                .forEach(status -> responses.addApiResponse(status, problem(status, words)));
        return operation.responses(responses);
    }

    private Operation operation(String id, String summary, String description) {
        var operation = new Operation().operationId(id).summary(summary).description(description);
        operation.addParametersItem(header("Idempotency-Key", "2f6c1d9e"));
        operation.addParametersItem(header("Accept-Language", "sv"));
        operation.addParametersItem(header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));
        return operation;
    }

    private Parameter header(String name, String example) {
        return new HeaderParameter()
                .name(name)
                .required(false)
                .description(words.text("openapi.header." + name))
                .schema(RecordSchemas.string())
                .example(example);
    }

    private ApiResponses responses(CommandType type) {
        var responses = new ApiResponses();
        if (type.newId().isPresent()) {
            responses.addApiResponse("201", answer("openapi.created"));
        }
        responses.addApiResponse("200", answer("openapi.done"));
        PROBLEMS.forEach(status -> responses.addApiResponse(status, problem(status, words)));
        return responses;
    }

    private ApiResponse answer(String description) {
        var body = new MediaType()
                .schema(RecordSchemas.reference("Answer"))
                .example(Map.of(
                        "id",
                        "10082017-0000-4000-8000-000000000001",
                        "version",
                        1,
                        "position",
                        17,
                        "warnings",
                        List.of()));
        return new ApiResponse()
                .description(words.text(description))
                .addHeaderObject("ETag", described("etag"))
                .addHeaderObject("Location", described("location"))
                .addHeaderObject("Idempotent-Replay", described("replay"))
                .content(new Content().addMediaType("application/json", body));
    }

    private Header described(String name) {
        return new Header().description(words.text("openapi.answer." + name)).schema(RecordSchemas.string());
    }

    private static ApiResponse problem(String status, Words words) {
        return problem(status, COMMANDS + "/open-case-file", words, "openapi.problem." + status);
    }

    /** @param keys of the problem's title, to which {@code .code} and {@code .detail} are added; the first that has words */
    static ApiResponse problem(String status, String instance, Words words, String... keys) {
        var title = first(words, "", keys);
        var example = new LinkedHashMap<String, Object>();
        example.put("type", Problem.TYPES + first(words, ".code", keys));
        example.put("title", title);
        example.put("status", Integer.valueOf(status));
        example.put("detail", first(words, ".detail", keys));
        example.put("instance", instance);
        return new ApiResponse()
                .description(title)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType()
                                        .schema(RecordSchemas.reference("Problem"))
                                        .example(example)));
    }

    private static String first(Words words, String end, String... keys) {
        return words.first(Stream.of(keys).map(key -> key + end).toArray(String[]::new));
    }
}
