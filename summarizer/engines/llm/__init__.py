"""The model engine: a language model reads, and the program decides what may be believed of its answer.

`ModelEngine` stands in `engine`, `ReplyEngine`, for answers that came by other ways, in `given`; the first loads the
libraries that talk to a model, the second does not.
"""
