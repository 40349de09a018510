// Recognition of the words of a page: Tesseract (LSTM) over a picture that leptonica has turned straight. In the child
// process only (kitapdar-render), with OMP_THREAD_LIMIT=1 in its environment.
#pragma once

#include "core/recognition/Reading.h"

#include <QImage>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kitapdar::media {

class TextReader {
public:
    TextReader();
    ~TextReader();

    /// Installed models by the names of ReadingTask: "kaz", "rus", "script/Cyrillic".
    const std::vector<std::string>& models();
    /// Makes the engine ready for these languages; false when it is not, above all because a model is not installed.
    bool start(const std::string& languages);

    /// Threshold by Sauvola, and by Otsu when that finds no word on a page with ink; page segmentation 3. The boxes of
    /// the answer are pixels of `picture`, before it was cut, turned and straightened. nullopt when there is no memory
    /// for it, or the engine cannot be started.
    std::optional<recognition::Reading> read(const QImage& picture, const recognition::ReadingTask& task);

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace kitapdar::media
