package org.clientele.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/// The commands by name.
final class Commands {

    private Commands() {}

    static Map<String, Object> of(Desk desk, Starter starter) {
        var commands = new LinkedHashMap<String, Object>();
        commands.put("run", new RunCommand(desk));
        commands.put("import", new ImportCommand(desk));
        commands.put("ask", new AskCommand(desk));
        commands.put("profile", new ProfileCommand(desk));
        commands.put("export", new ExportCommand(desk));
        commands.put("release", new ReleaseCommand(desk));
        commands.put("report", new ReportCommand(desk));
        commands.put("subject", new SubjectCommand(desk));
        commands.put("erase", new EraseCommand(desk));
        commands.put("retention", new RetentionCommand(desk));
        commands.put("datamap", new DatamapCommand(desk));
        commands.put("know", new KnowCommand(desk));
        commands.put("verify", new VerifyCommand(desk));
        commands.put("backup", new BackupCommand(desk));
        commands.put("restore", new RestoreCommand(desk));
        commands.put("salvage", new SalvageCommand(desk));
        commands.put("audit", new AuditCommand(desk));
        commands.put("protect", new ProtectCommand(desk));
        commands.put("users", new UsersCommand(desk));
        commands.put("schema", new SchemaCommand(desk));
        commands.put("sample", new SampleCommand(desk, starter));
        return commands;
    }
}
