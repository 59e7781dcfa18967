package se.uppdrag;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@Conditional(OnSide.Command.class)
@ComponentScan("se.uppdrag.command")
class CommandSide {}
