#include "wording/AuditWords.h"

#include "wording/Format.h"
#include "wording/JournalWords.h"
#include "wording/PaperWords.h"
#include "wording/PermissionWords.h"
#include "wording/Text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace kitapdar {

namespace {

struct Audit {
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

QString eventWords(const std::string& kind) {
    // By the codes of staff::EventKind.
    if (kind == "signed_in") return Audit::tr("Signing in");
    if (kind == "switched") return Audit::tr("Change of operator");
    if (kind == "signed_out") return Audit::tr("Signing out");
    if (kind == "sessions_ended") return Audit::tr("Sign-ins ended");
    if (kind == "wrong_password") return Audit::tr("Wrong password");
    if (kind == "wrong_pin") return Audit::tr("Wrong PIN");
    if (kind == "unknown_code") return Audit::tr("Unknown code");
    if (kind == "not_active") return Audit::tr("Account not active");
    if (kind == "password_changed") return Audit::tr("Password changed");
    if (kind == "password_given") return Audit::tr("One-time password given");
    if (kind == "pin_changed") return Audit::tr("PIN changed");
    if (kind == "signed") return Audit::tr("Second signature");
    if (kind == "signature_refused") return Audit::tr("Second signature refused");
    if (kind == "denied") return Audit::tr("Not permitted");
    if (kind == "audit_seen") return Audit::tr("Look at the audit");
    if (kind == "backup_made") return Audit::tr("Backup by hand");
    return qs(kind);
}

QString words(Denial denial) {
    switch (denial) {
    case Denial::RoleMissing:
        return Audit::tr("no role gives it");
    case Denial::OtherPlace:
        return Audit::tr("for another place");
    case Denial::SignedOut:
        return Audit::tr("nobody signed in");
    case Denial::Suspended:
        return Audit::tr("the account is switched off");
    }
    return {};
}

/// "access 2026-11-29", "reader 17": what was asked of the audit.
QString questionWords(const std::string& detail) {
    const QStringList parts = qs(detail).split(QLatin1Char(' '));
    const auto day = [&](qsizetype part) {
        const auto date = Day::fromIso(utf8(parts.value(part)));
        return date ? dayText(*date) : parts.value(part);
    };
    const QString& asked = parts.front();
    if (asked == QLatin1String("list")) return Audit::tr("the list of what was done");
    if (asked == QLatin1String("access")) return Audit::tr("who has access, day: %1").arg(day(1));
    if (asked == QLatin1String("reader")) return Audit::tr("who looked at a reader, row %1").arg(parts.value(1));
    if (asked == QLatin1String("account")) return Audit::tr("what an account did: %1").arg(parts.value(1));
    if (asked == QLatin1String("incident")) return Audit::tr("an incident: %1 – %2").arg(day(1), day(2));
    return qs(detail);
}

/// "reader.reveal role_missing"
QString deniedWords(const std::string& detail) {
    const std::size_t space = detail.find(' ');
    if (space == std::string::npos) return qs(detail);
    const std::string permission = detail.substr(0, space);
    const auto found = std::ranges::find(allPermissions, permission, [](Permission each) { return code(each); });
    const auto why = audit::denialFromCode(std::string_view(detail).substr(space + 1));
    if (found == allPermissions.end() || !why) return qs(detail);
    return QStringLiteral("%1: %2").arg(kitapdar::words(*found), words(*why));
}

QString backupWords(const std::string& detail) {
    if (detail == "plain") return Audit::tr("in clear, with all readers");
    return detail == "encrypted" ? Audit::tr("encrypted") : qs(detail);
}

documents::Document letter(const IncidentLetter& facts, const QString& title, Language language) {
    documents::Document document;
    document.title = utf8(title);
    document.words = paperWords(language);
    document.blocks.push_back(documents::Paragraph{facts.library});
    document.blocks.push_back(documents::Paragraph{utf8(dayText(facts.today))});
    return document;
}

void say(documents::Document& document, const QString& text) {
    document.blocks.push_back(documents::Paragraph{utf8(text)});
}

QString daysOf(const audit::IncidentScope& scope) {
    if (scope.from == scope.to) return dayText(scope.from);
    return QStringLiteral("%1 – %2").arg(dayText(scope.from), dayText(scope.to));
}

} // namespace

QString whoWords(const std::string& name, const std::string& account) {
    if (name.empty() && account.empty()) return Audit::tr("nobody signed in");
    if (account.empty()) return qs(name);
    return name.empty() ? qs(account) : QStringLiteral("%1 (%2)").arg(qs(name), qs(account));
}

QString kindWords(const audit::AuditLine& line) {
    if (const auto* const entry = std::get_if<journal::Entry>(&line.what)) return operationWords(entry->kind);
    return eventWords(std::get<audit::AuditEvent>(line.what).kind);
}

QString thingWords(const audit::AuditLine& line) {
    if (const auto* const event = std::get_if<audit::AuditEvent>(&line.what))
        return event->kind == "denied"        ? deniedWords(event->detail)
               : event->kind == "audit_seen"  ? questionWords(event->detail)
               : event->kind == "backup_made" ? backupWords(event->detail)
                                              : qs(event->detail);
    const auto& entry = std::get<journal::Entry>(line.what);
    QString text = kitapdar::words(entry);
    const QString kind = operationWords(entry.kind);
    if (text.startsWith(kind)) text.remove(0, kind.size());
    while (text.startsWith(QLatin1Char(':')) || text.startsWith(QLatin1Char(',')) || text.startsWith(QLatin1Char(' ')))
        text.remove(0, 1);
    return text;
}

QString words(audit::Way way) {
    switch (way) {
    case audit::Way::Card:
        return Audit::tr("reader’s data");
    case audit::Way::Desk:
        return Audit::tr("card scanned at the desk");
    case audit::Way::History:
        return Audit::tr("what was read");
    }
    return {};
}

QString timesWords(std::int64_t times) { return Audit::tr("times: %1").arg(numberText(times)); }

documents::Document letterToAuthority(const IncidentLetter& facts, Language language) {
    const WordedIn worded(language);
    documents::Document document =
        letter(facts, Audit::tr("Notice of a breach of the security of personal data"), language);
    say(document, Audit::tr("To: the authorised body for the protection of personal data"));
    say(document, Audit::tr("The law asks for this notice within one working day after the breach became known."));
    say(document, Audit::tr("Days of the breach: %1.").arg(daysOf(facts.scope)));
    say(document, Audit::tr("Readers whose data were seen: %1.").arg(numberText(facts.readers)));
    say(document, Audit::tr("When the breach became known: ____________"));
    say(document, Audit::tr("What happened: ____________"));
    say(document, Audit::tr("Which data were concerned: ____________"));
    say(document, Audit::tr("What was done against it: ____________"));
    say(document, Audit::tr("The person responsible for personal data, telephone, e-mail: ____________"));
    document.blocks.push_back(documents::Signatures{{{utf8(Audit::tr("Director")), {}}}});
    return document;
}

documents::Document letterToReaders(const IncidentLetter& facts, Language language) {
    const WordedIn worded(language);
    documents::Document document = letter(facts, Audit::tr("Notice to readers about their personal data"), language);
    say(document, Audit::tr("Dear reader,"));
    say(document, Audit::tr("Data that our library keeps about you were seen without need. It happened on: %1.")
                      .arg(daysOf(facts.scope)));
    say(document, Audit::tr("Which data were concerned: ____________"));
    say(document, Audit::tr("What we did against it: ____________"));
    say(document, Audit::tr("What we advise you to do: ____________"));
    say(document, Audit::tr("You may ask us which data we keep about you and who looked at them, and have them blocked "
                            "or erased."));
    say(document, Audit::tr("The person responsible for personal data, telephone, e-mail: ____________"));
    document.blocks.push_back(documents::Signatures{{{utf8(Audit::tr("Director")), {}}}});
    return document;
}

documents::Document timelinePaper(const std::vector<audit::AuditLine>& lines, Language language) {
    const WordedIn worded(language);
    documents::Document document;
    document.title = utf8(Audit::tr("What happened"));
    document.words = paperWords(language);
    documents::Table table;
    for (const QString& title :
         {Audit::tr("When"), Audit::tr("Who"), Audit::tr("Desk"), Audit::tr("What was done"), Audit::tr("About what")})
        table.columns.push_back({utf8(title)});
    std::vector<documents::Row> rows;
    rows.reserve(lines.size());
    for (const audit::AuditLine& line : lines)
        rows.push_back({utf8(momentText(line.at)), utf8(whoWords(line.name, line.account)), line.desk,
                        utf8(kindWords(line)), utf8(thingWords(line))});
    table.expected = static_cast<std::int64_t>(rows.size());
    table.next = documents::rowsOf(std::move(rows));
    document.blocks.push_back(std::move(table));
    return document;
}

} // namespace kitapdar
