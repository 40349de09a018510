#include "app/kitapdarctl/AdministrationCommands.h"

#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/LongWork.h"
#include "app/kitapdarctl/SignInCommands.h"
#include "core/administration/DeskAccess.h"
#include "core/administration/Move.h"
#include "core/administration/Upgrade.h"

#include <chrono>

namespace kitapdar::ctl {

namespace {

Result<storage::Address, Failure> placeOf(const Arguments& arguments, std::string_view option) {
    TRY(const auto text, arguments.required(option));
    return libraryAddress(option, text);
}

} // namespace

Outcome move(Session& session, const Arguments& arguments) {
    TRY(const auto from, placeOf(arguments, "--from"));
    TRY(const auto to, placeOf(arguments, "--to"));
    if (!from.isServer()) {
        TRY(const bool there, session.isThere(from));
        if (!there) return fail(noLibrary(from.shown()));
    }
    Session source = session.at(from);
    CHECK(checkSignIn(source, Permission::LibraryEdit));
    LongWork work;
    const auto begin = std::chrono::steady_clock::now();
    const auto report = moveLibrary(from, to, session.clock(), work.progress());
    if (!report) return fail(session.failure(report.error()));
    const auto seconds =
        std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - begin).count();

    Answer answer{{{"from", from.shown()}, {"to", to.shown()}, {"rows", Json::object()}, {"seconds", seconds}}, {}};
    for (const auto& [table, rows] : report->rows) answer.document["rows"][table] = rows;
    answer.document.update(documentOf(report->files));
    answer.text = line(
        Ctl::tr("Moved: %1 → %2, rows %3, seconds %4")
            .arg(qs(from.shown()), qs(to.shown()), QString::number(report->rowsTotal()), QString::number(seconds)));
    if (!report->files) {
        answer.complaints.push_back(
            utf8(Ctl::tr("The attached files were not moved: no folder is named for them (files=…).")));
    }
    tellFiles(answer, report->files, 0);
    return answer;
}

Outcome upgradeLibrary(Session& session, const Arguments& arguments) {
    TRY(const auto backup, arguments.required("--backup"));
    LongWork work;
    const auto report = upgrade(session.address(), backup, session.clock(), work.progress());
    if (!report) return fail(session.failure(report.error()));
    Json document{{"from", report->from}, {"to", report->to}, {"backup", nullptr}};
    if (!report->backup) {
        return Answer{
            std::move(document),
            line(Ctl::tr("The library had schema %1 already. What an interrupted upgrade had left, or another "
                         "version of the sort keys, is done now; no backup was made.")
                     .arg(QString::number(report->to)))};
    }
    document["backup"] = documentOf(*report->backup);
    return Answer{std::move(document), line(Ctl::tr("Upgraded: schema %1 → %2; the backup from before: %3")
                                                .arg(QString::number(report->from), QString::number(report->to),
                                                     qs(report->backup->place)))};
}

Outcome grant(Session& session, const Arguments& arguments) {
    const std::string& role = arguments.at(0);
    CHECK(checkSignIn(session, Permission::KeyManage));
    const auto granted = grantDesk(session.address(), role);
    if (!granted) return fail(session.failure(granted.error()));
    return Answer{{{"granted", role}}, line(Ctl::tr("The role has the rights of a desk: %1").arg(qs(role)))};
}

} // namespace kitapdar::ctl
