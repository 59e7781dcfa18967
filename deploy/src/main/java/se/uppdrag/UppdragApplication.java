package se.uppdrag;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class UppdragApplication {

    public static void main(String[] args) {
        SpringApplication.run(UppdragApplication.class, args);
    }
}
