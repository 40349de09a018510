// A page of digitization over a small catalogue, for the tests of its parts.
#pragma once

#include "core/catalogue/RecordService.h"
#include "core/digitization/ItemQueries.h"
#include "core/digitization/ItemService.h"
#include "core/storage/Store.h"
#include "core/workflow/DefectService.h"
#include "core/workflow/WorkflowService.h"
#include "tests/support/By.h"
#include "tests/support/Paths.h"
#include "tests/support/ui/SmallCatalogue.h"
#include "tests/support/ui/Workplace.h"
#include "ui/digitization/Board.h"
#include "ui/digitization/DigitizationPage.h"
#include "ui/digitization/ItemView.h"

#include <QPainter>
#include <QPdfWriter>
#include <gtest/gtest.h>

namespace kitapdar::test {

class DigitizationPages : public Workplace {
public:
    DigitizationPages() {
        for (const char* title : {"Абай жолы", "Ақмешіт", "<b>Tom & Jerry</b>"}) addRecord(title);
        page = &show(new ui::DigitizationPage(*context));
    }

    void addRecord(const std::string& title) {
        const auto made = library->store().writeNow([&](storage::Transaction& tx) {
            return catalogue::RecordService(library->journal())
                .add(tx, test::By(tx, library->session()), marcOf({"", title, "1925", "kaz"}),
                     catalogue::MarcFormat::Marc21);
        });
        ASSERT_TRUE(made);
        records.push_back(*made);
    }

    digitization::Item addItem(std::size_t record) {
        const auto item =
            library->writeNow(&digitization::ItemService::add,
                              digitization::NewItem{records[record], {}, {}, {}, {}, digitization::ItemState::Queued});
        EXPECT_TRUE(item);
        return *item;
    }
    void moveTo(digitization::ItemId item, std::initializer_list<digitization::ItemState> states) {
        for (const digitization::ItemState state : states) {
            if (state == digitization::ItemState::Prepare) decideRights(item);
            if (state == digitization::ItemState::Ocr) givePdf(item);
            EXPECT_TRUE(library->writeNow(&workflow::WorkflowService::move, item, state, std::string("because")))
                << code(state);
        }
    }
    void decideRights(digitization::ItemId item) {
        EXPECT_TRUE(library->writeNow(&workflow::RightsService::decide,
                                      workflow::RightsDecision{.recordId = read(item).item.recordId,
                                                               .basis = workflow::RightsBasis::PublicDomain}));
    }
    /// Unless it has one.
    void givePdf(digitization::ItemId item) {
        if (read(item).hasPdf) return;
        const std::string hash = "hash of " + std::to_string(item.value);
        EXPECT_TRUE(library->writeNow(
            &digitization::ItemService::attach, item,
            std::vector{digitization::MeasuredFile{hash + ".pdf", "pdf", 1000, 12, hash, hash + ".pdf"}}));
    }
    digitization::ItemRow read(digitization::ItemId item) {
        return **library->readNow(&digitization::ItemQueries::byId, item, library->clock().today());
    }
    ui::BoardColumn& column(digitization::ItemState state) { return page->board().column(state); }
    bool holds(digitization::ItemState state, std::size_t count) {
        return waitFor([&] { return column(state).rows().size() == count; });
    }
    QString pdfFile(const QString& text, int pages) {
        const QString path = QString::fromStdString((folder.path() / "scan.pdf").string());
        QPdfWriter writer(path);
        QPainter painter(&writer);
        for (int i = 0; i < pages; ++i) {
            if (i > 0) writer.newPage();
            painter.drawText(QPoint(500, 500), text);
        }
        return path;
    }
    void openItem(digitization::ItemId item) {
        page->open(ui::Link{"item", item.value, {}});
        ASSERT_TRUE(waitFor([&] { return page->item().row().has_value(); }));
    }

    std::vector<catalogue::RecordId> records;
    ui::DigitizationPage* page = nullptr;
};

} // namespace kitapdar::test
