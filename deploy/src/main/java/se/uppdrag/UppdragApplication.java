package se.uppdrag;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

/** One jar, both sides: {@code --uppdrag.roles} says which of them this process is. */
@SpringBootApplication(scanBasePackages = {"se.uppdrag.deploy", "se.uppdrag.ledger", "se.uppdrag.web"})
@ConfigurationPropertiesScan("se.uppdrag.deploy")
// After what is scanned: what the sides declare for themselves alone gives way to what the house has.
@Import({CommandSide.class, QuerySide.class})
public class UppdragApplication {

    public static void main(String[] args) {
        SpringApplication.run(UppdragApplication.class, args);
    }
}
