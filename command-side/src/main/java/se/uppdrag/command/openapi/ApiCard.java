package se.uppdrag.command.openapi;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the REST API-profil wants to be able to ask of every API. */
@RestController
final class ApiCard {

    /** @param apiStatus active, deprecated or retired */
    record Card(String apiName, String apiVersion, String apiReleased, String apiDocumentation, String apiStatus) {}

    @GetMapping(path = "/api-info", produces = MediaType.APPLICATION_JSON_VALUE)
    Card card() {
        return new Card("uppdrag", ApiDocument.VERSION, "2026-11-22", "/v3/api-docs", "active");
    }
}
