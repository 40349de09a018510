// The band that says: nothing here is real, and it can be thrown away at once.
#pragma once

#include <QWidget>

class QPushButton;

namespace kitapdar::ui {

class Label;

class SampleBar : public QWidget {
    Q_OBJECT

public:
    explicit SampleBar(QWidget* parent = nullptr);

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    Label* m_words;
    QPushButton* m_button;
};

} // namespace kitapdar::ui
