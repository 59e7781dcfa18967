package se.uppdrag;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** One jar, both sides: {@code --uppdrag.roles} says which of them this process is. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class UppdragApplication {

    public static void main(String[] args) {
        SpringApplication.run(UppdragApplication.class, args);
    }
}
