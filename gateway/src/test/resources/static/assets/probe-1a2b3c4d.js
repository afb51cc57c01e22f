console.log("a file whose name holds a hash");
