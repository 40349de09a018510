// What is made of the pages of an item: which files there are, whether they still are what would be made, making them
// and saving copies of them.
#pragma once

#include "core/derivatives/DerivativeQueries.h"
#include "core/pages/PageQueries.h"
#include "ui/shell/Context.h"

#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;

namespace kitapdar::ui {

class Label;
class Look;

/// Nothing is shown of an item without pages. Main thread; making is a job of the window, shown and cancelled there.
class BookFiles : public QWidget {
    Q_OBJECT

public:
    explicit BookFiles(const Context& context, QWidget* parent = nullptr);

    /// Reads what there is; `title` is proposed as the name of a saved copy.
    void setItem(digitization::ItemId item, const QString& title);

    /// The whole path of the PDF that was made last, "" none.
    QString pdf() const;
    /// Of the item, scanned or not.
    std::int64_t pages() const { return m_counts.pages; }

    Label& facts() { return *m_facts; }
    QPushButton& makeFilesButton() { return *m_make; }
    QPushButton& saveButton() { return *m_save; }
    QPushButton& metsButton() { return *m_mets; }

Q_SIGNALS:
    /// pdf() and pages() are those of the item now.
    void known();

private:
    void read();
    void showFiles();
    void makeFiles();
    void exportMets();
    void offerCopies();
    void saveCopy(const derivatives::Derivative& file);
    void applyLook(const Look& look);

    Context m_context;
    std::optional<digitization::ItemId> m_item;
    QString m_title;
    std::vector<derivatives::DerivativeState> m_files;
    pages::PageCounts m_counts;
    bool m_isMaking = false;
    Label* m_facts;
    QPushButton* m_make;
    QPushButton* m_save;
    QPushButton* m_mets;
};

} // namespace kitapdar::ui
