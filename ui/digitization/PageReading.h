// A page's scan, its text and the same page of the PDF side by side; a search marks words on the scan and in the text.
#pragma once

#include "core/pages/Page.h"
#include "ui/digitization/PlacedWords.h"
#include "ui/digitization/ShownText.h"
#include "ui/shell/Changes.h"
#include "ui/shell/Context.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <optional>
#include <string>
#include <vector>

class QLineEdit;
class QPlainTextEdit;
class QSplitter;
class QToolButton;

namespace kitapdar::ui {

class Label;
class Look;
class PageModel;
class PageThumbnails;
class PageView;
class PdfFile;
class ScanPictures;
class ScanView;

class PageReading : public QWidget {
    Q_OBJECT

public:
    /// `pages` and `pictures` outlive the widget.
    PageReading(const Context& context, PageModel& pages, ScanPictures& pictures, QWidget* parent = nullptr);
    ~PageReading() override;

    std::optional<pages::PageId> current() const { return m_current; }
    void goTo(pages::PageId page);
    void takeFocus();
    /// Another item: its PDF is looked for, what was searched is forgotten.
    void setItem(digitization::ItemId item);
    /// Empties the search; false: it is empty.
    bool leave();

    ScanView& view() { return *m_view; }
    QPlainTextEdit& text() { return *m_text; }
    QLineEdit& searchField() { return *m_find; }
    Label& found() { return *m_found; }
    /// Words that are marked on the page.
    int markedWords() const { return static_cast<int>(m_marked.size()); }
    void nextFound(int by);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildFoot();
    int row() const;
    void rowsLoaded();
    void setCurrent(int row);
    void step(int by);
    void showPicture();
    void showText(const std::optional<ShownText>& text);
    void readTexts();
    void search();
    void mark();
    void showCurrentMark();
    void say();
    QString foundText() const;
    void sayIfNone();
    void committed(const ChangedRows& rows);
    void arrange();
    void retranslate();

    Context m_context;
    PageModel& m_pages;
    ScanPictures& m_pictures;
    std::optional<pages::PageId> m_current;
    PageThumbnails* m_thumbnails;
    QSplitter* m_splitter;
    ScanView* m_view;
    QPlainTextEdit* m_text;
    PdfFile* m_document;
    PageView* m_pdf;
    QLineEdit* m_find;
    Label* m_found;
    Label* m_about;
    QTimer m_typing;

    quint64 m_asked = 0; // which text
    std::optional<ShownText> m_shown;
    bool m_isAnswered = false;       // what m_shown is, is known
    std::vector<PlacedWord> m_words; // of the page
    std::vector<int> m_marked;       // of them
    int m_mark = -1;                 // of m_marked
    bool m_beginsAtLast = false;     // the page was come to by going back

    std::map<std::int64_t, std::string> m_plain; // of the pages of the item, when they are read
    int m_missing = -1;                          // texts that are on their way; -1: not asked for
    quint64 m_search = 0;
    std::vector<std::int64_t> m_hits; // pages that have it, in their order
};

} // namespace kitapdar::ui
