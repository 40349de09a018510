// The page of the catalogue with a small file of records, for the tests of its parts.
#pragma once

#include "tests/support/ui/SmallCatalogue.h"
#include "tests/support/ui/Workplace.h"
#include "ui/catalogue/CataloguePage.h"
#include "ui/catalogue/CopyPanel.h"
#include "ui/catalogue/ImportView.h"
#include "ui/catalogue/RecordList.h"
#include "ui/catalogue/RecordView.h"
#include "ui/widgets/DataTable.h"

#include <QPushButton>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace kitapdar::test {

class CataloguePages : public Workplace {
public:
    CataloguePages() : page(show(new ui::CataloguePage(*context))) {}

    QString marcFile(const std::string& bytes) { return QString::fromStdString(file("small.mrc", bytes).string()); }

    void importSmall() {
        page.open(ui::Link{"import", std::nullopt, {}});
        page.imports().look(marcFile(smallFile()));
        ASSERT_TRUE(waitFor([this] { return page.imports().sheet().importButton().isEnabled(); }));
        page.imports().sheet().importButton().click();
        settle();
        page.open(ui::Link{"catalogue", std::nullopt, {}});
        ASSERT_TRUE(waitFor([this] { return rows() == static_cast<int>(smallRecords().size()); }));
        settle();
    }
    int rows() { return page.list().model().rowCount(); }
    QString cell(int row, int column = 0) { return page.list().model().index(row, column).data().toString(); }
    bool lists(const QStringList& titles) {
        return waitFor([&] {
            QStringList shown;
            for (int row = 0; row < rows(); ++row) shown << cell(row);
            shown.sort();
            QStringList wanted = titles;
            wanted.sort();
            return shown == wanted;
        });
    }
    /// Opens the only record that a search finds.
    void openRecord(const QString& text) {
        page.list().setText(text);
        ASSERT_TRUE(waitFor([&] { return rows() == 1 && cell(0).contains(text) && page.list().model().idOf(0); }));
        page.open(ui::Link{"record", *page.list().model().idOf(0), {}});
        ASSERT_TRUE(waitFor([this] { return !page.record().citation().isEmpty(); }));
        settle();
    }
    ui::CopyPanel& copies() { return page.record().copies(); }
    int copyCount() { return copies().table().model()->rowCount(); }

    ui::CataloguePage& page;
};

} // namespace kitapdar::test
