package se.uppdrag.query;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** Only there so that the slices of this module have an application to be slices of. */
@SpringBootConfiguration
@EnableAutoConfiguration
class QueryTestApplication {}
