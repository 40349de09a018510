// A PDF to read: thumbnails, pages, page number, zoom, search in the text. The file is opened, drawn and searched by a
// child process (PdfFile).
#pragma once

#include "core/rendering/ForeignFile.h"

#include <QTimer>
#include <QWidget>

#include <string>
#include <vector>

class QLineEdit;
class QSpinBox;

namespace kitapdar::ui {

class Look;
class Label;
class PageView;
class PdfFile;
class Thumbnails;

class PdfViewer : public QWidget {
    Q_OBJECT

public:
    explicit PdfViewer(QWidget* parent = nullptr);
    ~PdfViewer() override;

    /// Ends with failed() when it cannot be opened. The same file again keeps the page.
    /// `passwords`: tried when the file does not open without.
    void open(const QString& file, const std::vector<std::string>& passwords = {});
    void close();
    const QString& file() const { return m_file; }

    PdfFile& document() { return *m_document; }
    PageView& pages() { return *m_pages; }
    QLineEdit& searchField() { return *m_find; }
    int results() const;
    void nextResult(int step);

Q_SIGNALS:
    void failed(const kitapdar::rendering::RenderRefusal& why);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildBar();
    void showPage();
    void showZoom();
    void showResults();
    void retranslate();
    void applyLook(const Look& look);

    PdfFile* m_document;
    QString m_file;
    PageView* m_pages;
    Thumbnails* m_thumbnails;
    QSpinBox* m_page;
    Label* m_count;
    Label* m_zoom;
    QLineEdit* m_find;
    Label* m_found;
    QTimer m_typing;
    int m_result = -1;
};

} // namespace kitapdar::ui
