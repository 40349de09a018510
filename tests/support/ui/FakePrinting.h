// Printers for tests: what would be printed is remembered, or refused with what was laid out beforehand.
#pragma once

#include "ui/printing/Printing.h"

#include <optional>
#include <vector>

namespace kitapdar::test {

class FakePrinting : public ui::Printing {
public:
    struct Printed {
        QString printer;
        ui::PrintJob job;
    };
    std::vector<Printed> printed;
    QStringList names;
    std::optional<ui::PrintRefusal> refusal; // of every job, until it is taken away
    bool silent = false;                     // no answer ever comes

    Pending<QStringList> printers() override { return Pending<QStringList>(names); }
    Pending<Result<void, ui::PrintRefusal>> print(const QString& printer, const ui::PrintJob& job) override {
        if (silent) return Promise<Result<void, ui::PrintRefusal>>().pending();
        if (refusal) return Pending<Result<void, ui::PrintRefusal>>(fail(*refusal));
        printed.push_back({printer, job});
        return Pending<Result<void, ui::PrintRefusal>>(Result<void, ui::PrintRefusal>());
    }
};

} // namespace kitapdar::test
