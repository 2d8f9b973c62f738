package org.openiro.launcher;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "endpoints",
        mixinStandardHelpOptions = true,
        description = "Prints where everything is as JSON: one object per name, each with its url.")
final class EndpointsCommand implements Runnable {

    @Mixin
    private final LayoutOption layout = new LayoutOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        RunState state = RunState.require(layout.layout());
        Terminal.of(spec).say(state.addresses().json().toPrettyString());
    }
}
