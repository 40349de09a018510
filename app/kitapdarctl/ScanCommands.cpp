#include "app/kitapdarctl/ScanCommands.h"

#include "app/kitapdarctl/FilesFolder.h"
#include "app/kitapdarctl/LongWork.h"
#include "app/kitapdarctl/PageCommands.h"
#include "app/kitapdarctl/Session.h"
#include "app/kitapdarctl/Terminal.h"
#include "core/pages/ScanService.h"
#include "wording/PageWords.h"

namespace kitapdar::ctl {

namespace {

Failure failureOf(pages::ScannerFailure failure) {
    return {Exit::Refused, utf8(words(failure)), "scanner_" + std::string(code(failure))};
}

Result<int, Failure> numberOf(const Arguments& arguments, std::string_view option, int usual, int least, int most) {
    TRY(const auto number, arguments.number(option, least, usual));
    if (number > most) return fail(Arguments::badValue(option, std::to_string(number)));
    return static_cast<int>(number);
}

Result<pages::ScanSettings, Failure> settingsOf(const Arguments& arguments) {
    pages::ScanSettings settings;
    settings.device = arguments.valueOr("--device", "");
    TRY(settings.resolution, numberOf(arguments, "--resolution", settings.resolution, pages::leastScanResolution,
                                      pages::mostScanResolution));
    TRY(settings.count, numberOf(arguments, "--count", settings.count, 1, pages::mostScanCount));
    const std::string colour = arguments.valueOr("--colour", std::string(code(settings.colour)));
    const auto known = pages::scanColourFromCode(colour);
    if (!known) return fail(Arguments::badValue("--colour", colour));
    settings.colour = *known;
    return settings;
}

} // namespace

Outcome listScanners(Session& session, const Arguments&) {
    const auto devices = [] {
        LongWork work;
        return pages::scanners(work.progress());
    }();
    if (!devices) {
        if (const auto* fault = std::get_if<Fault>(&devices.error())) return fail(session.failure(*fault));
        return fail(failureOf(std::get<pages::ScannerFailure>(devices.error())));
    }
    Answer answer{Json::array(), {}};
    for (const pages::ScannerDevice& device : *devices) {
        answer.document.push_back(
            {{"device", device.name}, {"vendor", device.vendor}, {"model", device.model}, {"type", device.type}});
        answer.text +=
            line(qs(device.name) + QLatin1Char('\t') + qs(device.vendor) + QLatin1Char(' ') + qs(device.model));
    }
    if (devices->empty()) answer.text = line(Ctl::tr("There is no scanner at this computer."));
    return answer;
}

Outcome scanPages(Session& session, const Arguments& arguments) {
    TRY(const auto id, arguments.number("ID", arguments.at(0), 1));
    pages::ScanOrder order{digitization::ItemId(id)};
    TRY(order.settings, settingsOf(arguments));
    TRY(Library* const library, session.library());
    CHECK(filesFolderOf(*library));
    const auto by = library->permission<Permission::DigitizationEdit>().result();
    if (!by) return fail(session.failure(by.error()));
    const auto scanned = [&] {
        LongWork work;
        return pages::ScanService(library->store(), library->journal())
            .scan(order, library->filesFolder(), *by, work.progress());
    }();
    if (!scanned) return fail(session.failure(scanned.error()));
    if (scanned->stopped && scanned->ingested.pages == 0) return fail(failureOf(*scanned->stopped));
    Answer answer = answerOf(session, scanned->ingested);
    answer.document["stopped"] = nullptr;
    if (!scanned->stopped) return answer;
    const Failure failure = failureOf(*scanned->stopped);
    answer.document["stopped"] = failure.code;
    answer.complaints.push_back(failure.sentence);
    answer.exit = Exit::Incomplete;
    return answer;
}

} // namespace kitapdar::ctl
